import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122221543 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cash_difference" drop constraint if exists "cash_difference_key_unique";`);
    this.addSql(`create table if not exists "cash_difference" ("id" text not null, "key" text not null, "holder_kind" text check ("holder_kind" in ('carrier', 'cooperative')) not null, "holder" text not null, "order_id" text null, "expected" numeric not null, "counted" numeric not null, "note" text not null default '', "recorded_by" text not null, "resolved_at" timestamptz null, "borne_by" text check ("borne_by" in ('holder', 'market')) null, "resolution" text not null default '', "resolved_by" text null, "raw_expected" jsonb not null, "raw_counted" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_difference_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_difference_key_unique" ON "cash_difference" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_difference_deleted_at" ON "cash_difference" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_difference_order_id" ON "cash_difference" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_difference_resolved_at_created_at" ON "cash_difference" ("resolved_at", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_difference" cascade;`);
  }

}
