import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127091300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_notification" drop constraint if exists "cooperative_notification_kind_check";`);

    this.addSql(`alter table if exists "cooperative_notification" add constraint "cooperative_notification_kind_check" check("kind" in ('order-placed', 'order-canceled', 'pieces-missing', 'pieces-canceled', 'listing-published', 'listing-returned', 'stock-low', 'certificate-expiring', 'certificate-refused', 'application-approved', 'application-refused', 'bank-account-changed', 'holiday-ended'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_notification" drop constraint if exists "cooperative_notification_kind_check";`);

    this.addSql(`alter table if exists "cooperative_notification" add constraint "cooperative_notification_kind_check" check("kind" in ('order-placed', 'order-canceled', 'pieces-missing', 'listing-published', 'listing-returned', 'stock-low', 'certificate-expiring', 'certificate-refused', 'application-approved', 'application-refused', 'bank-account-changed', 'holiday-ended'));`);
  }

}
