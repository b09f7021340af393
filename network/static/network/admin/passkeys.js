/* Forms that need a passkey: asks the browser for one, puts its answer into the form and sends it. */

(() => {
  "use strict";

  const toBytes = (text) => {
    const letters = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  };

  const toText = (buffer) => {
    const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
    return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };

  const withBytes = (credentials) => (credentials || []).map((item) => ({ ...item, id: toBytes(item.id) }));

  const withoutNothing = (options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));

  const forBrowser = (publicKey) => {
    const options = { ...withoutNothing(publicKey), challenge: toBytes(publicKey.challenge) };
    if (publicKey.user) {
      options.user = { ...publicKey.user, id: toBytes(publicKey.user.id) };
      options.excludeCredentials = withBytes(publicKey.excludeCredentials);
    } else {
      options.allowCredentials = withBytes(publicKey.allowCredentials);
    }
    return options;
  };

  const forServer = (credential) => {
    const response = {};
    ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"].forEach((name) => {
      if (credential.response[name]) response[name] = toText(credential.response[name]);
    });
    if (credential.response.getTransports) response.transports = credential.response.getTransports();
    return JSON.stringify({
      id: credential.id,
      rawId: toText(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment,
      clientExtensionResults: credential.getClientExtensionResults(),
      response,
    });
  };

  const optionsOf = async (form) => {
    if (!form.dataset.passkeyOptions) {
      return JSON.parse(form.querySelector("script[type='application/json']").textContent);
    }
    const answer = await fetch(form.dataset.passkeyOptions, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`Options: ${answer.status}`);
    return answer.json();
  };

  const say = (form, text) => {
    const message = form.querySelector("[data-passkey-message]");
    message.textContent = text;
    message.hidden = !text;
  };

  const ask = async (form) => {
    const button = form.querySelector("[data-passkey-button]");
    button.disabled = true;
    say(form, "");
    try {
      const { publicKey } = await optionsOf(form);
      const wanted = { publicKey: forBrowser(publicKey) };
      const credential = await navigator.credentials[form.dataset.passkey](wanted);
      form.elements.credential.value = forServer(credential);
      form.submit();
    } catch (error) {
      const messages = { NotAllowedError: form.dataset.messageCancelled, InvalidStateError: form.dataset.messageKnown };
      say(form, messages[error.name] || form.dataset.messageFailed);
      button.disabled = false;
    }
  };

  const begin = () => {
    if (!window.PublicKeyCredential) return;
    document.querySelectorAll("[data-passkey-only]").forEach((part) => { part.hidden = false; });
    document.querySelectorAll("form[data-passkey]").forEach((form) => {
      form.querySelector("[data-passkey-unable]").hidden = true;
      const button = form.querySelector("[data-passkey-button]");
      button.hidden = false;
      button.addEventListener("click", () => ask(form));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        ask(form);
      });
    });
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
