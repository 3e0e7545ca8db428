import { AxiosError } from "axios"

// A failed request holds its sockets, which no worker can send to the reporter:
// the run would die instead of telling which promise was broken.
hold("request")
// What the shop answered belongs to what is told.
hold("response", (error, response) => {
  const [, message] = /"message":"([^"]*)"/.exec(String(response?.data)) ?? []
  if (message) error.stack = `${error.stack}`.replace("\n", `: ${message}\n`)
})

function hold(name, read = () => undefined) {
  Object.defineProperty(AxiosError.prototype, name, {
    set(value) {
      Object.defineProperty(this, name, {
        value,
        writable: true,
        configurable: true,
      })
      read(this, value)
    },
  })
}
