import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123015322 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "fair" add column if not exists "called_off" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "fair" drop column if exists "called_off";`);
  }

}
