import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190517 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sector" drop constraint if exists "sector_handle_unique";`);
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_handle_unique";`);
    this.addSql(`create table if not exists "cooperative" ("id" text not null, "handle" text not null, "legal_form" text check ("legal_form" in ('cooperative', 'union', 'association', 'mutual', 'economic_interest_group', 'artisan', 'institution')) not null, "status" text check ("status" in ('applied', 'verified', 'refused', 'suspended', 'closed')) not null default 'applied', "name" text not null, "summary" text not null default '', "story" text not null default '', "locality" text not null default '', "province_id" text not null, "region_id" text not null, "founded" integer null, "members_count" integer not null default 0, "women_count" integer not null default 0, "youth_count" integer not null default 0, "women_led" boolean not null default false, "youth_led" boolean not null default false, "register_court" text null, "register_number" text null, "odco_reference" text null, "ice" text null, "closed_from" timestamptz null, "closed_until" timestamptz null, "closed_reason" text not null default '', "stock_location_id" text null, "images" jsonb null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_handle_unique" ON "cooperative" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_region_id" ON "cooperative" ("region_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_province_id" ON "cooperative" ("province_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_status" ON "cooperative" ("status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_stock_location_id" ON "cooperative" ("stock_location_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "artisan" ("id" text not null, "handle" text not null, "name" text not null, "craft" text not null default '', "bio" text not null default '', "consented_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "artisan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_artisan_cooperative_id" ON "artisan" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_artisan_deleted_at" ON "artisan" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sector" ("id" text not null, "handle" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sector_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sector_handle_unique" ON "sector" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sector_deleted_at" ON "sector" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_sector" ("cooperative_id" text not null, "sector_id" text not null, constraint "cooperative_sector_pkey" primary key ("cooperative_id", "sector_id"));`);

    this.addSql(`alter table if exists "artisan" add constraint "artisan_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "cooperative_sector" add constraint "cooperative_sector_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "cooperative_sector" add constraint "cooperative_sector_sector_id_foreign" foreign key ("sector_id") references "sector" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "artisan" drop constraint if exists "artisan_cooperative_id_foreign";`);

    this.addSql(`alter table if exists "cooperative_sector" drop constraint if exists "cooperative_sector_cooperative_id_foreign";`);

    this.addSql(`alter table if exists "cooperative_sector" drop constraint if exists "cooperative_sector_sector_id_foreign";`);

    this.addSql(`drop table if exists "cooperative" cascade;`);

    this.addSql(`drop table if exists "artisan" cascade;`);

    this.addSql(`drop table if exists "sector" cascade;`);

    this.addSql(`drop table if exists "cooperative_sector" cascade;`);
  }

}
