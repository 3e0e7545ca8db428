export * from "./free-parcel-number"
export * from "./label-parcel"
export * from "./queries/list-remitting-carriers"
