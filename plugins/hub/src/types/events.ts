/** Events of the plugin. */
export const HubEvents = {
  /** A maker's part was counted; `{ id }` of the receipt. */
  RECEIPT_RECORDED: "receipt.recorded",
  /** Pieces were put in a parcel; `{ id }` of the fulfillment. */
  PARCEL_PACKED: "parcel.packed",
} as const
