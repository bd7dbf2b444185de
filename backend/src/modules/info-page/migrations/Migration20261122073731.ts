import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122073731 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "info_page_version" drop constraint if exists "info_page_version_slug_version_unique";`);
    this.addSql(`create table if not exists "info_page_version" ("id" text not null, "slug" text not null, "version" integer not null, "texts" jsonb not null, "edited_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "info_page_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_info_page_version_deleted_at" ON "info_page_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_info_page_version_slug_version_unique" ON "info_page_version" ("slug", "version") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "info_page_version" cascade;`);
  }

}
