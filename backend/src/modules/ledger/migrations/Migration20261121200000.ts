import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The database itself keeps the ledger: nothing is changed or removed, and every entry balances when its transaction ends. */
export class Migration20261121200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function ledger_is_immutable() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is append-only: % on % is forbidden', tg_op, tg_table_name;
      end $$;
    `)
    for (const table of ["ledger_entry", "ledger_posting"]) {
      this.addSql(`
        create or replace trigger ${table}_immutable before update or delete on ${table}
        for each row execute function ledger_is_immutable();
      `)
      this.addSql(`
        create or replace trigger ${table}_kept before truncate on ${table}
        for each statement execute function ledger_is_immutable();
      `)
    }
    this.addSql(`
      create or replace function ledger_entry_balances() returns trigger language plpgsql as $$
      declare
        difference numeric;
      begin
        select sum(amount) into difference from ledger_posting where entry_id = new.entry_id;
        if difference <> 0 then
          raise exception 'ledger entry % is out of balance by %', new.entry_id, difference;
        end if;
        return null;
      end $$;
    `)
    this.addSql(`drop trigger if exists ledger_posting_balances on ledger_posting;`)
    this.addSql(`
      create constraint trigger ledger_posting_balances after insert on ledger_posting
      deferrable initially deferred for each row execute function ledger_entry_balances();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists ledger_posting_balances on ledger_posting;`)
    this.addSql(`drop function if exists ledger_entry_balances();`)
    for (const table of ["ledger_entry", "ledger_posting"]) {
      this.addSql(`drop trigger if exists ${table}_immutable on ${table};`)
      this.addSql(`drop trigger if exists ${table}_kept on ${table};`)
    }
    this.addSql(`drop function if exists ledger_is_immutable();`)
  }
}
