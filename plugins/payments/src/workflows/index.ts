export {
  type CaptureOrderPaymentsInput,
  captureOrderPaymentsWorkflow,
} from "./capture-order-payments"
export { createCashCollectionWorkflow } from "./create-cash-collection"
export { type RefundOrderInput, refundOrderWorkflow } from "./refund-order"
export { keepCashPromiseWorkflow } from "./keep-cash-promise"
export { type MoveCashInput, moveCashWorkflow } from "./move-cash"
export { recordCashAttemptWorkflow } from "./record-cash-attempt"
export { type RefuseCashInput, refuseCashWorkflow } from "./refuse-cash"
export {
  type DecideRemittanceLineInput,
  decideRemittanceLineWorkflow,
} from "./decide-remittance-line"
export {
  type ReconcileRemittanceInput,
  reconcileRemittanceWorkflow,
} from "./reconcile-remittance"
export { type SettleRefundInput, settleRefundWorkflow } from "./settle-refund"
export { type WriteOffCashInput, writeOffCashWorkflow } from "./write-off-cash"
export { storeRemittanceWorkflow } from "./store-remittance"
export {
  type RemittanceLineUse,
  takeRemittedCashWorkflow,
} from "./take-remitted-cash"
