import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122214255 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "part_steps" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "parcel" drop column if exists "part_steps";`);
  }

}
