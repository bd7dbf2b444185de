import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190506 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_order_id_unique";`);
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_cart_id_unique";`);
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_reference_unique";`);
    this.addSql(`alter table if exists "basket" drop constraint if exists "basket_customer_id_unique";`);
    this.addSql(`create table if not exists "basket" ("id" text not null, "customer_id" text not null, "lines" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_customer_id_unique" ON "basket" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_basket_deleted_at" ON "basket" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "purchase" ("id" text not null, "reference" text not null, "status" text check ("status" in ('draft', 'placing', 'placed', 'failed')) not null default 'draft', "customer_id" text null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null default 'ar', "email" text null, "phone" text not null, "payment" text check ("payment" in ('cash_on_delivery', 'bank_transfer', 'card')) not null, "address" jsonb not null, "payer" jsonb null, "currency_code" text not null default 'mad', "total" numeric not null, "placed_at" timestamptz null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_reference_unique" ON "purchase" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_deleted_at" ON "purchase" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_customer_id" ON "purchase" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_phone" ON "purchase" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_status_updated_at" ON "purchase" ("status", "updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "parcel" ("id" text not null, "purchase_id" text not null, "position" integer not null, "cooperative_id" text not null, "cart_id" text not null, "order_id" text null, "fingerprint" text not null, "service" text check ("service" in ('home', 'express', 'pickup_cooperative', 'pickup_fair')) not null, "goods_total" numeric not null, "delivery_total" numeric not null, "total" numeric not null, "arrives_from" timestamptz not null, "arrives_until" timestamptz not null, "answer" text check ("answer" in ('pending', 'accepted', 'declined', 'timed_out', 'cancelled')) not null default 'pending', "answer_due_at" timestamptz null, "answered_at" timestamptz null, "answer_reason" text null, "packed_at" timestamptz null, "refused_at" timestamptz null, "gift_note" text null, "raw_goods_total" jsonb not null, "raw_delivery_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_purchase_id" ON "parcel" ("purchase_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_cart_id_unique" ON "parcel" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_deleted_at" ON "parcel" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_order_id_unique" ON "parcel" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_cooperative_id_answer" ON "parcel" ("cooperative_id", "answer") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_answer_answer_due_at" ON "parcel" ("answer", "answer_due_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "parcel" add constraint "parcel_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_purchase_id_foreign";`);

    this.addSql(`drop table if exists "basket" cascade;`);

    this.addSql(`drop table if exists "purchase" cascade;`);

    this.addSql(`drop table if exists "parcel" cascade;`);
  }

}
