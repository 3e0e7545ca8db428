/** Pieces to fetch from a shelf; quantities in pieces. */
export type PickingLine = {
  cooperative_id: string
  cooperative_name: string
  shelf: string | null
  order_id: string
  order_display_id: number
  line_item_id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  lot_code: string | null
  best_before: string | null
  quantity: number
}
