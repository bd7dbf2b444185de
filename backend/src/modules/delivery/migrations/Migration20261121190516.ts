import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190516 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "delivery_rate" drop constraint if exists "delivery_rate_service_band_unique";`);
    this.addSql(`create table if not exists "delivery_rate" ("id" text not null, "service" text check ("service" in ('home', 'express', 'pickup_cooperative', 'pickup_fair')) not null, "band" integer not null, "base" numeric not null, "included_grams" integer not null, "per_extra_kg" numeric not null, "bulky_surcharge" numeric not null, "days_min" integer not null, "days_max" integer not null, "raw_base" jsonb not null, "raw_per_extra_kg" jsonb not null, "raw_bulky_surcharge" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_rate_deleted_at" ON "delivery_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_rate_service_band_unique" ON "delivery_rate" ("service", "band") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "delivery_rate" cascade;`);
  }

}
