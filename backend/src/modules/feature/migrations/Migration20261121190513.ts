import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190513 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "feature" ("id" text not null, "placement" text not null, "kind" text check ("kind" in ('listing', 'cooperative', 'fair', 'territory')) not null, "reference_id" text not null, "position" integer not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "chosen_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "feature_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_deleted_at" ON "feature" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_placement_position" ON "feature" ("placement", "position") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "feature" cascade;`);
  }

}
