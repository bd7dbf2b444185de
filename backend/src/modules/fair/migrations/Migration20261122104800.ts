import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122104800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "fair" add column if not exists "call_places" integer null, add column if not exists "call_quotas" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "fair" drop column if exists "call_places", drop column if exists "call_quotas";`);
  }

}
