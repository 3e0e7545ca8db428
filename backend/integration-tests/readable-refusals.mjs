import { AxiosError } from "axios"

// A failed request holds its sockets, which no worker can send to the reporter:
// the run would die instead of telling which promise was broken.
for (const name of ["request", "response"]) {
  Object.defineProperty(AxiosError.prototype, name, {
    set(value) {
      Object.defineProperty(this, name, {
        value,
        writable: true,
        configurable: true,
      })
    },
  })
}
