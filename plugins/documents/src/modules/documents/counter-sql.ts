/** Gives the next number of a kind and year; the row stays locked until the transaction ends. */
export const NEXT_SEQUENCE_SQL = `
  insert into invoice_counter (id, kind, year, last) values (?, ?, ?, 1)
  on conflict (kind, year) where deleted_at is null
  do update set last = invoice_counter.last + 1, updated_at = now()
  returning last`

/** Steps back over the last number, and over no other; answers a row when it did. */
export const STEP_BACK_SQL = `
  update invoice_counter set last = last - 1, updated_at = now()
  where kind = ? and year = ? and last = ? and deleted_at is null
  returning last`

export const DELETE_INVOICE_SQL = "delete from invoice where id = ?"
