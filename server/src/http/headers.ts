import helmet from "helmet";

/** Headers of every answer: the page may run and ask nothing but its own. */
export const headers = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine and Cytoscape write style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // A promise of HTTPS would bind every port of the host, and outlive this server in the browser; a proxy
    // that has the host to itself may give it.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "same-origin" },
  });
