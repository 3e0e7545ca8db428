export * from "./label-parcel"
