import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121225612 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "remittance" drop constraint if exists "remittance_key_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_key_unique";`);
    this.addSql(`create table if not exists "payout" ("id" text not null, "key" text not null, "cooperative_id" text not null, "amount" numeric not null, "netted" numeric not null, "reference" text not null, "paid_on" text not null, "recorded_by" text not null, "raw_amount" jsonb not null, "raw_netted" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_key_unique" ON "payout" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_cooperative_id" ON "payout" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "remittance" ("id" text not null, "key" text not null, "holder_kind" text check ("holder_kind" in ('carrier', 'cooperative')) not null, "holder" text not null, "amount" numeric not null, "reference" text not null, "received_on" text not null, "recorded_by" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "remittance_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_remittance_key_unique" ON "remittance" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_remittance_deleted_at" ON "remittance" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_remittance_holder_kind_holder" ON "remittance" ("holder_kind", "holder") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout" cascade;`);

    this.addSql(`drop table if exists "remittance" cascade;`);
  }

}
