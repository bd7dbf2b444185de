import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122023406 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "feature_revision" drop constraint if exists "feature_revision_placement_version_unique";`);
    this.addSql(`create table if not exists "feature_revision" ("id" text not null, "placement" text not null, "version" integer not null, "features" jsonb not null, "chosen_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "feature_revision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_revision_deleted_at" ON "feature_revision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_feature_revision_placement_version_unique" ON "feature_revision" ("placement", "version") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "feature_revision" cascade;`);
  }

}
