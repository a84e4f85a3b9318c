import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "7475"}`;

export default defineConfig({
  plugins: [react()],
  resolve: {
    conditions: ["source", "module", "browser", "import", "default"],
    // Cytoscape's own build is smaller than what would be made of its sources here.
    alias: [{ find: /^cytoscape$/, replacement: "cytoscape/dist/cytoscape.esm.min.mjs" }],
  },
  build: { outDir: "dist", sourcemap: false, target: "es2022" },
  // Workers fetch what they need when they need it.
  worker: { format: "es" },
  server: {
    port: 7476, // The server answers only to its own name, so the page's own Host goes on as it is.
    proxy: { "/api": { target: server, changeOrigin: false } },
  },
});
