import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127085000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cash_remittance_line" drop constraint if exists "cash_remittance_line_decision_check";`);

    this.addSql(`alter table if exists "cash_remittance_line" add constraint "cash_remittance_line_decision_check" check("decision" in ('claimed', 'accepted', 'assigned'));`);
    this.addSql(`drop index if exists "IDX_cash_remittance_line_once";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_remittance_line_once" ON "cash_remittance_line" ("key") WHERE outcome not in ('duplicate', 'unknown') AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cash_remittance_line" drop constraint if exists "cash_remittance_line_decision_check";`);

    this.addSql(`update "cash_remittance_line" set "decision" = 'claimed' where "decision" = 'assigned';`);
    this.addSql(`alter table if exists "cash_remittance_line" add constraint "cash_remittance_line_decision_check" check("decision" in ('claimed', 'accepted'));`);
    this.addSql(`drop index if exists "IDX_cash_remittance_line_once";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_remittance_line_once" ON "cash_remittance_line" ("key") WHERE outcome <> 'duplicate' AND deleted_at IS NULL;`);
  }

}
