import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123061842 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "alert" drop constraint if exists "alert_subject_check";`);

    this.addSql(`alter table if exists "alert" add constraint "alert_subject_check" check("subject" in ('cooperative', 'listing', 'words'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "alert" drop constraint if exists "alert_subject_check";`);

    this.addSql(`alter table if exists "alert" add constraint "alert_subject_check" check("subject" in ('cooperative', 'listing'));`);
  }

}
