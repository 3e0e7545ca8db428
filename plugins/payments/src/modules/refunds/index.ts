import { Module } from "@medusajs/framework/utils"
import RefundsModuleService from "./service"

export const REFUNDS_MODULE = "refunds"

export default Module(REFUNDS_MODULE, { service: RefundsModuleService })
