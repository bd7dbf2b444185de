import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190518 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "line_commission" drop constraint if exists "line_commission_line_item_id_unique";`);
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "cooperative_id" text null, "category_id" text null, "commission_points" integer not null, "contribution_points" integer not null default 0, "starts_at" timestamptz null, "ends_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_cooperative_id" ON "commission_rule" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_category_id" ON "commission_rule" ("category_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "line_commission" ("id" text not null, "line_item_id" text not null, "order_id" text not null, "rule_id" text null, "commission_points" integer not null, "contribution_points" integer not null, "gross" numeric not null, "net" numeric not null, "commission" numeric not null, "contribution" numeric not null, "raw_gross" jsonb not null, "raw_net" jsonb not null, "raw_commission" jsonb not null, "raw_contribution" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "line_commission_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_line_commission_line_item_id_unique" ON "line_commission" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_commission_deleted_at" ON "line_commission" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_commission_order_id" ON "line_commission" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "line_commission" cascade;`);
  }

}
