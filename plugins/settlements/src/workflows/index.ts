export * from "./record-cooperative-order"
export * from "./release-sales"
