import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190510 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "artisan_id" text null, "origin_province_id" text not null, "origin_region_id" text not null, "tax_class" text check ("tax_class" in ('standard', 'reduced', 'exempt')) not null default 'standard', "bulky" boolean not null default false, "lead_time_days" integer not null default 2, "materials" text not null default '', "lot" text null, "season" jsonb null, "images" jsonb null, "craft" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_cooperative_id" ON "listing" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_artisan_id" ON "listing" ("artisan_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);
  }

}
