import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122065545 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cooperative_decision" ("id" text not null, "cooperative_id" text not null, "what" text check ("what" in ('suspended', 'reinstated', 'women_led', 'women_led_withdrawn', 'youth_led', 'youth_led_withdrawn')) not null, "reason" text not null default '', "decided_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_decision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_decision_deleted_at" ON "cooperative_decision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_decision_cooperative_id_created_at" ON "cooperative_decision" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_decision" cascade;`);
  }

}
