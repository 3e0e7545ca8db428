import { defineProductIndex } from "../catalogue/define-product-index"

export default defineProductIndex("ar")
