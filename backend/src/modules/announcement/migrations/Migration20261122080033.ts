import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122080033 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "announcement" drop constraint if exists "announcement_key_unique";`);
    this.addSql(`create table if not exists "announcement" ("id" text not null, "key" text not null, "title_ar" text not null, "title_fr" text not null default '', "title_en" text not null default '', "body_ar" text not null, "body_fr" text not null default '', "body_en" text not null default '', "audience" text check ("audience" in ('all', 'regions', 'cooperatives')) not null, "audience_ids" text[] not null, "shown_from" timestamptz not null, "shown_until" timestamptz null, "written_by" text not null, "withdrawn_at" timestamptz null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "announcement_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_announcement_key_unique" ON "announcement" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_announcement_deleted_at" ON "announcement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_announcement_shown_from" ON "announcement" ("shown_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "announcement" cascade;`);
  }

}
