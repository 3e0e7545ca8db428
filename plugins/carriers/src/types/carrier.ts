/**
 * Who takes parcels from the hub to shoppers. No carrier is called over the
 * network: numbers are typed from its labels, or taken from a range it gave.
 */
export interface Carrier {
  /** As it stands in shipping options and on parcels. */
  readonly code: string
  readonly name: string
  /**
   * The number as the carrier writes it, however it was typed. Throws
   * INVALID_DATA, saying why, when the carrier cannot have given it.
   */
  readTrackingNumber(typed: string): string
  /** Where a shopper follows a parcel; null when the carrier has no page. */
  trackingUrl(number: string): string | null
  /** The numbers that the carrier gave to the shop; null when it gave none. */
  readonly range: NumberRange | null
  /** How its file of remitted cash is laid out; null when it collects none. */
  readonly remittance: RemittanceColumns | null
}

/** Numbers that a carrier gave in advance, from `first` to `last`. */
export type NumberRange = {
  first: number
  last: number
  /** The tracking number of a serial number. */
  numberOf(serial: number): string
}

/**
 * What the columns of a carrier's file of remitted cash are called; of the
 * names of one column, the first that stands in the file.
 */
export type RemittanceColumns = {
  /** The parcel's tracking number, or the shop's order number: one is needed. */
  tracking_number: string[]
  order_number: string[]
  amount: string[]
  /** The carrier's own number of the line, by which a repeated one is known. */
  reference: string[]
  collected_on: string[]
}

/** A carrier that collects cash, and how its file is laid out. */
export type RemittingCarrier = {
  code: string
  name: string
  columns: RemittanceColumns
}
