export {
  type CaptureOrderPaymentsInput,
  captureOrderPaymentsWorkflow,
} from "./capture-order-payments"
