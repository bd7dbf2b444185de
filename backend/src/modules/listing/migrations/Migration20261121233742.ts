import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121233742 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "stock_change" drop constraint if exists "stock_change_key_unique";`);
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_upload_id_unique";`);
    this.addSql(`create table if not exists "picture" ("id" text not null, "cooperative_id" text not null, "upload_id" text not null, "src" text not null, "widths" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_upload_id_unique" ON "picture" ("upload_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_cooperative_id" ON "picture" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stock_change" ("id" text not null, "key" text not null, "cooperative_id" text not null, "variant_id" text not null, "member_id" text not null, "change" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_change_key_unique" ON "stock_change" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_change_deleted_at" ON "stock_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_change_cooperative_id" ON "stock_change" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_change_variant_id" ON "stock_change" ("variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" add column if not exists "version" integer not null default 1, add column if not exists "key" text null, add column if not exists "approved_at" timestamptz null, add column if not exists "approved_by" text null, add column if not exists "refused_reason" text null, add column if not exists "paused_at" timestamptz null, add column if not exists "archived_at" timestamptz null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_cooperative_id_key_unique" ON "listing" ("cooperative_id", "key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);
      // What was there before organizers were asked has been looked at.
    this.addSql(`update "listing" set "approved_at" = "created_at" where "approved_at" is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);

    this.addSql(`drop table if exists "stock_change" cascade;`);

    this.addSql(`drop index if exists "IDX_listing_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "listing" drop column if exists "version", drop column if exists "key", drop column if exists "approved_at", drop column if exists "approved_by", drop column if exists "refused_reason", drop column if exists "paused_at", drop column if exists "archived_at";`);
  }

}
