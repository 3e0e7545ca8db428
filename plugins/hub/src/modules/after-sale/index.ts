import { Module } from "@medusajs/framework/utils"
import AfterSaleModuleService from "./service"

export const AFTER_SALE_MODULE = "after_sale"

export default Module(AFTER_SALE_MODULE, { service: AfterSaleModuleService })
