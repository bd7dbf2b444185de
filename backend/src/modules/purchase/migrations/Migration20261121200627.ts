import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121200627 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "carrier" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "parcel" drop column if exists "carrier";`);
  }

}
