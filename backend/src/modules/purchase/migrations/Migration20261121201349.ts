import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121201349 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase" add column if not exists "payment_intent_id" text null, add column if not exists "card_settled_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase" drop column if exists "payment_intent_id", drop column if exists "card_settled_at";`);
  }

}
