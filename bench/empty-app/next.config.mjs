const config = {
  // Built in a temporary folder whose node_modules is a link, so Turbopack's root has to hold both ends of it.
  turbopack: { root: "/" },
};

export default config;
