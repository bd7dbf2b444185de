import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144329 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "refund_transfer" drop constraint if exists "refund_transfer_refund_id_unique";`);
    this.addSql(`create table if not exists "refund_transfer" ("id" text not null, "refund_id" text not null, "order_id" text not null, "amount" numeric not null, "sent_on" text null, "reference" text not null default '', "recorded_by" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_transfer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_transfer_refund_id_unique" ON "refund_transfer" ("refund_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_transfer_deleted_at" ON "refund_transfer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_transfer_order_id" ON "refund_transfer" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_transfer_sent_on_created_at" ON "refund_transfer" ("sent_on", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "refund_transfer" cascade;`);
  }

}
