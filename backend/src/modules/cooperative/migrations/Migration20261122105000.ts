import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122105000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_decision" drop constraint if exists "cooperative_decision_what_check";`);

    this.addSql(`alter table if exists "cooperative_decision" add column if not exists "person" text null, add column if not exists "role" text check ("role" in ('manager', 'catalogue', 'orders', 'accounts')) null;`);
    this.addSql(`alter table if exists "cooperative_decision" add constraint "cooperative_decision_what_check" check("what" in ('suspended', 'reinstated', 'women_led', 'women_led_withdrawn', 'youth_led', 'youth_led_withdrawn', 'member_invited', 'invitation_withdrawn', 'member_role', 'member_removed'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_decision" drop constraint if exists "cooperative_decision_what_check";`);

    this.addSql(`alter table if exists "cooperative_decision" drop column if exists "person", drop column if exists "role";`);

    this.addSql(`alter table if exists "cooperative_decision" add constraint "cooperative_decision_what_check" check("what" in ('suspended', 'reinstated', 'women_led', 'women_led_withdrawn', 'youth_led', 'youth_led_withdrawn'));`);
  }

}
