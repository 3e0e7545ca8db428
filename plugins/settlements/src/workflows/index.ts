export * from "./record-cooperative-order"
export * from "./record-refund"
export * from "./release-sales"
