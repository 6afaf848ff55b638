-- onrecord for Neovim 0.7 and newer: `require('onrecord').setup()`, in init.lua. See ../README.md.
local onrecord = {}

local defaults = {
  cmd = { 'onrecord', 'lsp', '--stdio' },
  filetypes = { 'markdown', 'text', 'html', 'mdx', 'json', 'yaml' },
  root_markers = { 'onrecord.config.json', 'onrecord.config.yaml', '.onrecordrc', '.git' },
  settings = { onrecord = { inlayHints = true } },
}

-- Articles of any kind; of data, the settings files alone.
local function is_served(bufnr)
  local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':t')
  local filetype = vim.bo[bufnr].filetype
  if vim.bo[bufnr].buftype ~= '' then return false end
  if filetype ~= 'json' and filetype ~= 'yaml' then return true end
  return name == 'package.json' or name:match('^onrecord%.config%.') ~= nil or name:match('^%.onrecordrc') ~= nil
end

local function client_of(bufnr)
  local list = vim.lsp.get_clients or vim.lsp.get_active_clients
  for _, client in pairs(list()) do
    if client.name == 'onrecord' and vim.lsp.buf_is_attached(bufnr, client.id) then return client end
  end
end

-- Has the server do something by name, and gives what it answers to `done`.
local function execute(command, arguments, done, bufnr)
  bufnr = bufnr or vim.api.nvim_get_current_buf()
  local client = client_of(bufnr)
  if client == nil then
    vim.notify('onrecord does not look at this document.', vim.log.levels.WARN)
    return
  end
  local function handler(err, result)
    if err then vim.notify('onrecord: ' .. err.message, vim.log.levels.WARN) elseif done then done(result) end
  end
  local params = { command = command, arguments = arguments }
  if vim.fn.has('nvim-0.11') == 1 then
    client:request('workspace/executeCommand', params, handler, bufnr)
  else
    client.request('workspace/executeCommand', params, handler, bufnr)
  end
end

-- The sourcing report, in a window beside the article.
function onrecord.report()
  local uri = vim.uri_from_bufnr(0)
  execute('onrecord.report', { uri, 'markdown' }, function(report)
    vim.cmd('botright vnew')
    local bufnr = vim.api.nvim_get_current_buf()
    vim.bo[bufnr].buftype = 'nofile'
    vim.bo[bufnr].bufhidden = 'wipe'
    vim.bo[bufnr].swapfile = false
    vim.api.nvim_buf_set_lines(bufnr, 0, -1, false, vim.split(report.text, '\n'))
    vim.bo[bufnr].modifiable = false
    vim.bo[bufnr].filetype = 'markdown'
    vim.wo.linebreak = true
  end)
end

-- Mends what can be mended without changing a meaning.
function onrecord.mend()
  execute('onrecord.fixAll', { vim.uri_from_bufnr(0) })
end

local function open_rule(rule, article)
  execute('onrecord.openRule', { rule, article }, function(answer)
    -- Newer editors have shown the page themselves when the server asked them to.
    if answer.shown then return end
    vim.cmd('botright split ' .. vim.fn.fnameescape(vim.uri_to_fname(answer.uri)))
  end)
end

local function attach(client, bufnr)
  if vim.lsp.inlay_hint and client.server_capabilities.inlayHintProvider then
    vim.lsp.inlay_hint.enable(true, { bufnr = bufnr })
  end
  vim.api.nvim_buf_create_user_command(bufnr, 'OnrecordReport', onrecord.report, { desc = 'The sourcing report beside the article' })
  vim.api.nvim_buf_create_user_command(bufnr, 'OnrecordMend', onrecord.mend, { desc = 'Mend what can be mended safely' })
end

local function root_of(bufnr, markers)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':p:h')
  for _, marker in ipairs(markers) do
    local find = marker == '.git' and vim.fn.finddir or vim.fn.findfile
    local found = find(marker, folder .. ';')
    if found ~= '' then return vim.fn.fnamemodify(found, ':p:h' .. (marker == '.git' and ':h' or '')) end
  end
  return folder
end

-- Before 0.11: started by hand, one server for each folder.
local function start(config, bufnr)
  if not is_served(bufnr) then return end
  local root = root_of(bufnr, config.root_markers)
  local own = vim.tbl_extend('force', config, {
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    init_options = config.settings.onrecord,
  })
  if vim.lsp.start then
    vim.lsp.start(own, { bufnr = bufnr })
    return
  end
  onrecord.started = onrecord.started or {}
  local id = onrecord.started[root]
  if id == nil or vim.lsp.client_is_stopped(id) then
    id = vim.lsp.start_client(own)
    onrecord.started[root] = id
  end
  if id ~= nil then vim.lsp.buf_attach_client(bufnr, id) end
end

-- Styles over whatever the colours are; a colour scheme may set them otherwise.
local function style()
  local styles = {
    ['@lsp.typemod.regexp.unattributed'] = { underline = true, default = true },
    ['@lsp.typemod.class.withheld'] = { italic = true, default = true },
    ['@lsp.typemod.class.declaration'] = { bold = true, default = true },
  }
  if vim.fn.has('nvim-0.9') == 0 then return end
  for name, value in pairs(styles) do vim.api.nvim_set_hl(0, name .. '.markdown', value) end
end

function onrecord.setup(options)
  local config = vim.tbl_deep_extend('force', defaults, options or {})
  config.name = 'onrecord'
  config.on_attach = attach
  vim.lsp.commands['onrecord.openReport'] = onrecord.report
  vim.lsp.commands['onrecord.openRule'] = function(command) open_rule(command.arguments[1], command.arguments[2]) end
  style()
  if vim.lsp.config and vim.lsp.enable then
    config.root_dir = function(bufnr, begin)
      if is_served(bufnr) then begin(root_of(bufnr, config.root_markers)) end
    end
    config.init_options = config.settings.onrecord
    vim.lsp.config('onrecord', config)
    vim.lsp.enable('onrecord')
    return
  end
  local group = vim.api.nvim_create_augroup('onrecord', { clear = true })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = config.filetypes,
    callback = function(event) start(config, event.buf) end,
  })
end

return onrecord
