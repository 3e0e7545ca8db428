export {
  type CaptureOrderPaymentsInput,
  captureOrderPaymentsWorkflow,
} from "./capture-order-payments"
export { createCashCollectionWorkflow } from "./create-cash-collection"
export { type RefundOrderInput, refundOrderWorkflow } from "./refund-order"
