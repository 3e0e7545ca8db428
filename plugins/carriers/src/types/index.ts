export * from "./carrier"
export * from "./options"
export * from "./parcel-label"
export * from "./weight-tariff"
