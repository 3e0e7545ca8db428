import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127041653 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "after_sale" ("id" text not null, "kind" text check ("kind" in ('cancellation', 'door_refusal', 'return', 'lost')) not null, "state" text check ("state" in ('requested', 'done', 'declined')) not null, "order_id" text not null, "order_display_id" integer not null, "currency_code" text not null, "amount" integer not null default 0, "reason" text not null, "answer" text null, "author" text not null, "closed_by" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sale_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_deleted_at" ON "after_sale" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_order_id" ON "after_sale" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_kind_state_created_at" ON "after_sale" ("kind", "state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sale_line" ("id" text not null, "line_item_id" text not null, "title" text not null, "quantity" integer not null, "fate" text check ("fate" in ('restock', 'scrap', 'lost')) null, "after_sale_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sale_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_line_after_sale_id" ON "after_sale_line" ("after_sale_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sale_line_deleted_at" ON "after_sale_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "after_sale_line" add constraint "after_sale_line_after_sale_id_foreign" foreign key ("after_sale_id") references "after_sale" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sale_line" drop constraint if exists "after_sale_line_after_sale_id_foreign";`);

    this.addSql(`drop table if exists "after_sale" cascade;`);

    this.addSql(`drop table if exists "after_sale_line" cascade;`);
  }

}
