/* Loads the value of a script file that hands it to sought(), so that no server has to be asked. */

const loader = (first) => {
  const waiting = new Map();
  globalThis.sought = (name, value) => waiting.get(name)?.(value);
  return (name, path) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      waiting.set(name, done);
      script.addEventListener("error", () => failed(new Error(script.src)));
      script.addEventListener("load", () => {
        script.remove();
        // A host may answer with a page where there is no such file.
        failed(new Error(script.src));
      });
      script.src = path ? first.replace(/index\.js$/, `${path}.js`) : first;
      document.head.append(script);
    });
};
