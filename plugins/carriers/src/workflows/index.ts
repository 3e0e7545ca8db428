export * from "./free-parcel-number"
export * from "./label-parcel"
