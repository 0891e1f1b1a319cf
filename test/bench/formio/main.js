/* global Formio */
void fetch('./model.json')
  .then((response) => response.json())
  .then((model) => Formio.createForm(document.getElementById('form'), model, { noAlerts: true }))
