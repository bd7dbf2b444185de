import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072220 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel_return" add column if not exists "opened_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "parcel_return" drop column if exists "opened_by";`);
  }

}
