export * from "./facts"
export * from "./report-options"
export * from "./reports"
export * from "./staff-routes"
