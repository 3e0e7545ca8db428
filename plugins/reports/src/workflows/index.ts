export * from "./record-income-facts"
export * from "./record-sales-facts"
