export class SearchPage extends HTMLElement {}
