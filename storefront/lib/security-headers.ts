type Header = { key: string; value: string }
type HeaderInput = {
  BACKEND_URL: string
  S3_FILE_URL?: string
  STRIPE_JS_URL?: string
}

/**
 * Headers of every answer. Pages are shared cache entries, so scripts cannot
 * carry a nonce: inline scripts are allowed, foreign ones only from Stripe.
 */
export function securityHeaders(input: HeaderInput): Header[] {
  return [
    { key: "Content-Security-Policy", value: contentSecurityPolicy(input) },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    {
      key: "Permissions-Policy",
      value: "camera=(), microphone=(), geolocation=(), payment=(self)",
    },
  ]
}

function contentSecurityPolicy(input: HeaderInput): string {
  const payment = paymentOrigins(input.STRIPE_JS_URL)
  const development = process.env.NODE_ENV === "development"
  const directives: Record<string, string[]> = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      "'unsafe-inline'",
      ...(development ? ["'unsafe-eval'"] : []),
      ...payment.script,
    ],
    "style-src": ["'self'", "'unsafe-inline'"],
    // A photo is shown before it leaves the phone.
    "img-src": ["'self'", "data:", "blob:", ...payment.image],
    "font-src": ["'self'"],
    "connect-src": [
      "'self'",
      ...(development ? ["ws:"] : []),
      ...payment.connect,
    ],
    "frame-src": payment.frame,
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'", ...payment.connect],
    "frame-ancestors": ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ")
}

function paymentOrigins(scriptUrl: string | undefined) {
  if (scriptUrl) {
    const double = [new URL(scriptUrl).origin]
    return { script: double, frame: double, connect: double, image: double }
  }
  return {
    script: ["https://js.stripe.com", "https://*.js.stripe.com"],
    frame: [
      "https://js.stripe.com",
      "https://*.js.stripe.com",
      "https://hooks.stripe.com",
    ],
    connect: ["https://api.stripe.com"],
    image: ["https://*.stripe.com"],
  }
}
